/** Tests of {@code desktop.inbox}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.inbox;
