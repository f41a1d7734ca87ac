/** A phone call or a visit, logged while it lasts. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.call;
