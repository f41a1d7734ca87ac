/** Keeps the register in H2 or PostgreSQL: a confirmed write is on the disk, a failed one leaves nothing behind. */
@NullMarked
package org.dsrdesk.store;

import org.jspecify.annotations.NullMarked;
