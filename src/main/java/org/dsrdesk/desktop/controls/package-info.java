/** Small controls of the desk's own that more than one screen shows. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.controls;
