/** What every screen stands on: texts, views, background work, dialogs, navigation and looks. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop;
