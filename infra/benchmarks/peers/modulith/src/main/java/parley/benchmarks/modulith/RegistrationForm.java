package parley.benchmarks.modulith;

/** What the benchmark posts; fields that nothing looks at stay unread. */
record RegistrationForm(String participantType, Person person) {

    record Person(String name, String email, String language, String timeZone) {

        @Override
        public String toString() {
            return "Person[…]";
        }
    }
}
