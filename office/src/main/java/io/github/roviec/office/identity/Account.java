package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The signed-in person, as Spring Security keeps it in the session. What they may do is asked of
/// {@link Permissions} at every step, so that a post that ends takes effect at once.
public record Account(
        long personId, long authorityId, String signInName, String passwordHash, boolean enabled, boolean notLocked)
        implements UserDetails {

    /// No password leaves the memory with a session, not even its hash.
    private Object writeReplace() {
        return new Account(personId, authorityId, signInName, "", enabled, notLocked);
    }

    public ActorId person() {
        return new ActorId(personId);
    }

    AuthorityId authority() {
        return new AuthorityId(authorityId);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return notLocked;
    }
}
