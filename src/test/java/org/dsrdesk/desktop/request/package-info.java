/** Tests of {@code desktop.request}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.request;
