/** A request, its demands, and what has been done about them. */
@NullMarked
package org.dsrdesk.domain.request;

import org.jspecify.annotations.NullMarked;
