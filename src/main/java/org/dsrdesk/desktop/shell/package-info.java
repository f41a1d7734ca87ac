/** The window around the screens: search, places, status line, notices, keys. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.shell;
