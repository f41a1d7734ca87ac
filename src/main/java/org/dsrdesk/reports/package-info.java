/** What the desk tells about its work: the month as a table, safe to open in a spreadsheet. */
@NullMarked
package org.dsrdesk.reports;

import org.jspecify.annotations.NullMarked;
