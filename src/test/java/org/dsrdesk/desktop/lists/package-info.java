/** A desk with data, in its frame, for the tests of screens that list it. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.lists;
