package io.github.roviec.office.documents.signature;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/// Names in certificates, as people say them.
final class CertificateNames {

    private CertificateNames() {}

    static String subject(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal());
    }

    static String issuer(X509Certificate certificate) {
        return name(certificate.getIssuerX500Principal());
    }

    /// The common name, else the organisation, else all of it.
    private static String name(X500Principal principal) {
        String whole = principal.getName();
        try {
            LdapName parts = new LdapName(whole);
            for (String wanted : new String[] {"CN", "O"}) {
                for (Rdn part : parts.getRdns().reversed()) {
                    if (part.getType().equalsIgnoreCase(wanted) && part.getValue() instanceof String value) {
                        return value;
                    }
                }
            }
        } catch (InvalidNameException e) {
            return whole;
        }
        return whole;
    }
}
