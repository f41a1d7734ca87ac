/** Tests of {@code desktop.register}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.register;
