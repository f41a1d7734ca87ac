/** Keeps what must not be lost or seen: the store's key, the passphrase around it, and the data folder. */
@NullMarked
package org.dsrdesk.safekeeping;

import org.jspecify.annotations.NullMarked;
