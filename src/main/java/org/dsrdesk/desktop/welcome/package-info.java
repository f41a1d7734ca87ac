/** The two doors of the desk: the first start and the passphrase. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.welcome;
