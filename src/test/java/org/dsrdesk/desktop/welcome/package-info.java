/** Tests of {@code desktop.welcome}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.welcome;
