/** Letters that are not yet requests: the original beside what is proposed. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.inbox;
