/** What work a demand asks for, how it may end, and what must be shown before a request may be closed. */
@NullMarked
package org.dsrdesk.domain.fulfilment;

import org.jspecify.annotations.NullMarked;
