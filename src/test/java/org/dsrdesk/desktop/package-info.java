/** Tests of what every screen stands on, and helpers for the tests of screens. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop;
