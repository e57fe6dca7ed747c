/** Calendars: iCalendar (RFC 5545). */
@NullMarked
package org.chronocarte.io.format.calendar;

import org.jspecify.annotations.NullMarked;
