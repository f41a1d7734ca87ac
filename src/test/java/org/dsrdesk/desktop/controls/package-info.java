/** Tests of {@code desktop.controls}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.controls;
