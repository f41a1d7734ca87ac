/** What letters and acts there are, when each is offered, and what each must contain; no documents. */
@NullMarked
package org.dsrdesk.domain.letter;

import org.jspecify.annotations.NullMarked;
