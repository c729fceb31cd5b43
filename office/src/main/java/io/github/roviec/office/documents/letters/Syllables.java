package io.github.roviec.office.documents.letters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Whether a word is built as Vietnamese syllables are: an initial, a rhyme, at most one tone. It need not mean
/// anything.
final class Syllables {

    private static final Set<String> INITIALS =
            Set.of(("- b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x").split(" "));

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay "
                    + "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                    + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
                    + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi "
                    + "om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
                    + "uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
                    + "y yêm yên yêng yêt yêu")
            .split(" "));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int LONGEST = 7;

    private Syllables() {}

    /// @param word letters in any case, composed or not
    static boolean valid(String word) {
        if (word.length() > 3 * LONGEST) {
            return false;
        }
        StringBuilder bare = new StringBuilder();
        char tone = '\0';
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone != '\0') {
                return false;
            } else {
                tone = c;
            }
        }
        return valid(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
    }

    private static boolean valid(String bare, char tone) {
        if (bare.length() > LONGEST) {
            return false;
        }
        char last = bare.isEmpty() ? '\0' : bare.charAt(bare.length() - 1);
        boolean stopped = last == 'c' || last == 'p' || last == 't' || bare.endsWith("ch");
        if (stopped && tone != '\u0301' && tone != '\u0323') {
            return false;
        }
        for (int initial = 0; initial <= Math.min(3, bare.length() - 1); initial++) {
            String head = initial == 0 ? "-" : bare.substring(0, initial);
            if (INITIALS.contains(head) && RHYMES.contains(bare.substring(initial))) {
                return true;
            }
        }
        // "gì": the i is both the initial's and the rhyme.
        return bare.equals("gi");
    }
}
