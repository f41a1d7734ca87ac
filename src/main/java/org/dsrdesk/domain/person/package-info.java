/** Who asks, on whose behalf, and what makes two requesters alike. */
@NullMarked
package org.dsrdesk.domain.person;

import org.jspecify.annotations.NullMarked;
