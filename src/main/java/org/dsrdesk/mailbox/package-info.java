/** Fetches letters from mail servers and watched folders, and leaves everything there as it was. */
@NullMarked
package org.dsrdesk.mailbox;

import org.jspecify.annotations.NullMarked;
