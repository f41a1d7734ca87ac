/** Mailboxes against real servers. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.mailbox;
