package parley.scheduling;

import java.util.Arrays;

/**
 * Each company's meetings by slot, and which of its slots are busy as bits, so that breaks are
 * counted by a few instructions. A day begins with a new word: nothing reaches across a night.
 */
final class CompanyDays {

    private final int slots;
    private final int words;
    private final int[] bitOf;
    private final int[] firstWordOfDay;
    private final int[] meetings;
    private final long[] busy;
    private final int[] breaks;
    private final int[] idle;
    private final int[] number;
    private final int[] companiesByBreaks;
    private int allBreaks;
    private int allIdle;
    private int mostBreaks;

    CompanyDays(Days days, int companies) {
        slots = days.slots();
        bitOf = new int[slots];
        firstWordOfDay = new int[days.lengths().size() + 1];
        int slot = 0;
        int word = 0;
        for (int day = 0; day < days.lengths().size(); day++) {
            firstWordOfDay[day] = word;
            for (int i = 0; i < days.lengths().get(day); i++) {
                bitOf[slot++] = word * Long.SIZE + i;
            }
            word += (days.lengths().get(day) + Long.SIZE - 1) / Long.SIZE;
        }
        firstWordOfDay[days.lengths().size()] = word;
        words = word;
        meetings = new int[companies * slots];
        Arrays.fill(meetings, Timetable.NONE);
        busy = new long[companies * words];
        breaks = new int[companies];
        idle = new int[companies];
        number = new int[companies];
        companiesByBreaks = new int[slots + 1];
        companiesByBreaks[0] = companies;
    }

    /** The meeting in the slot, or {@link Timetable#NONE}. */
    int meeting(int company, int slot) {
        return meetings[company * slots + slot];
    }

    /** How many meetings it has. */
    int number(int company) {
        return number[company];
    }

    /** Maximal runs of slots without a meeting between two meetings of a day. */
    int breaks(int company) {
        return breaks[company];
    }

    /** Slots in those runs. */
    int idle(int company) {
        return idle[company];
    }

    /** Breaks of all companies. */
    int breaks() {
        return allBreaks;
    }

    /** Of all companies. */
    int idle() {
        return allIdle;
    }

    /** Breaks of the company that has most. */
    int mostBreaks() {
        return mostBreaks;
    }

    void set(int company, int slot, int meeting) {
        meetings[company * slots + slot] = meeting;
        int word = company * words + (bitOf[slot] >> 6);
        long bit = 1L << bitOf[slot];
        if (meeting == Timetable.NONE) {
            number[company] -= (busy[word] & bit) != 0 ? 1 : 0;
            busy[word] &= ~bit;
        } else {
            number[company] += (busy[word] & bit) == 0 ? 1 : 0;
            busy[word] |= bit;
        }
        int breaksBefore = breaks[company];
        int idleBefore = idle[company];
        recount(company);
        allIdle += idle[company] - idleBefore;
        allBreaks += breaks[company] - breaksBefore;
        companiesByBreaks[breaksBefore]--;
        companiesByBreaks[breaks[company]]++;
        mostBreaks = Math.max(mostBreaks, breaks[company]);
        while (mostBreaks > 0 && companiesByBreaks[mostBreaks] == 0) {
            mostBreaks--;
        }
    }

    private void recount(int company) {
        breaks[company] = 0;
        idle[company] = 0;
        for (int day = 0; day + 1 < firstWordOfDay.length; day++) {
            count(company, firstWordOfDay[day], firstWordOfDay[day + 1]);
        }
    }

    /** A run begins where a bit has no bit before it. */
    private void count(int company, int firstWord, int endWord) {
        int runs = 0;
        int used = 0;
        int first = -1;
        int last = -1;
        long before = 0;
        for (int word = firstWord; word < endWord; word++) {
            long bits = busy[company * words + word];
            runs += Long.bitCount(bits & ~((bits << 1) | before));
            before = bits >>> (Long.SIZE - 1);
            if (bits != 0) {
                used += Long.bitCount(bits);
                first = first < 0 ? word * Long.SIZE + Long.numberOfTrailingZeros(bits) : first;
                last = word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
            }
        }
        if (runs > 0) {
            breaks[company] += runs - 1;
            idle[company] += last - first + 1 - used;
        }
    }
}
