/** Tests of the month as a table. */
@NullMarked
package org.dsrdesk.reports;

import org.jspecify.annotations.NullMarked;
