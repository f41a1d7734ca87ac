/** Tests of the screen of calendars. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.calendars;
