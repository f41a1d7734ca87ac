/** Working days and days off, with the source of every exception. */
@NullMarked
package org.dsrdesk.domain.calendar;

import org.jspecify.annotations.NullMarked;
