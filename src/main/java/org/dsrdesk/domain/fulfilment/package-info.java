/** What must be shown before a request may be closed. */
@NullMarked
package org.dsrdesk.domain.fulfilment;

import org.jspecify.annotations.NullMarked;
