/** The working calendars: a year at a glance, years read from files, an organisation's own days. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.calendars;
