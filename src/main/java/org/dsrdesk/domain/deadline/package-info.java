/** Due dates of duties and the day-by-day proof of each. */
@NullMarked
package org.dsrdesk.domain.deadline;

import org.jspecify.annotations.NullMarked;
