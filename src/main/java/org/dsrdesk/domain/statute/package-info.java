/** The law as data: kinds of demand, duties, terms, citations. */
@NullMarked
package org.dsrdesk.domain.statute;

import org.jspecify.annotations.NullMarked;
