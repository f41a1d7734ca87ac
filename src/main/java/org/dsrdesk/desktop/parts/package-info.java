/** What the screens that take in requests share: the form's state, deadlines while typing, earlier requests. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.parts;
