/** Tests of {@code desktop.settings}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.settings;
