/** Tests of {@code desktop.call}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.call;
