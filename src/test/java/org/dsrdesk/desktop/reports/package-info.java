/** Tests of {@code desktop.reports}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.reports;
