/** Tests of {@code desktop.shell}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.shell;
