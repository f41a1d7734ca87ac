/** The table of all requests, with search and filters. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.register;
