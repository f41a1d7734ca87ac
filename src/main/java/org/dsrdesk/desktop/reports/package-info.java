/** The months: numbers, a chart by kind, the file to take away. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.reports;
