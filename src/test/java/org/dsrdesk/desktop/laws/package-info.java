/** Tests of the screen of laws. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.laws;
