package parley.matchmaking.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarControllerTest {

    private static final String CALENDAR =
            "BEGIN:VEVENT\r\nDTSTAMP:20201030T010000Z\r\nSEQUENCE:0\r\nEND:VEVENT\r\n";

    @Test
    void theSameCalendarAskedForLaterHasTheSameTag() {
        String later = CALENDAR.replace("T010000Z", "T020000Z");

        assertThat(CalendarController.entityTag(later))
                .isEqualTo(CalendarController.entityTag(CALENDAR))
                .startsWith("W/\"");
    }

    @Test
    void anotherSequenceHasAnotherTag() {
        String moved = CALENDAR.replace("SEQUENCE:0", "SEQUENCE:1");

        assertThat(CalendarController.entityTag(moved))
                .isNotEqualTo(CalendarController.entityTag(CALENDAR));
    }
}
