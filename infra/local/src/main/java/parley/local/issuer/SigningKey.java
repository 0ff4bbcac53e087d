package parley.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import parley.local.OwnersFile;

/** The issuer's key pair, kept in a file so that tokens outlive the issuer's process. */
final class SigningKey {

    private SigningKey() {}

    /** Reads the file or, where there is none, writes a new pair that only its owner may read. */
    static RSAKey keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey created = generate();
            OwnersFile.write(file, created.toJSONString());
            return created;
        } catch (IOException | ParseException unusable) {
            throw new IllegalStateException(
                    "the issuer's key in " + file + " can't be used; delete the file", unusable);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException noRsa) {
            throw new IllegalStateException("this JDK can't make RSA keys", noRsa);
        }
    }
}
