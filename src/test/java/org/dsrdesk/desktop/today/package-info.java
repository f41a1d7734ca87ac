/** Tests of {@code desktop.today}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.today;
