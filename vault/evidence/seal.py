"""The vault's own seal: an RSA-3072 key, a certificate for it, and the local root that issued that. Makes, loads and signs with them.

A local identity is vouched for by nobody: it shows that two bundles come from one vault and that nothing changed since, no more, and every
place that names it says so. RSA because stock `openssl cms` cannot sign or verify CMS with Ed25519. The root's key signs one certificate
and is then thrown away, so that nobody can issue a second one in its name.
"""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from vault.clock import iso
from vault.errors import StorageFault
from vault.evidence.stranger import verify as stranger
from vault.ledger.keys import write_private

KEY_BITS = 3072
VALID_YEARS = 20
"""Longer than any limitation period a bundle may have to outlive; the vault can make a new seal at any time."""

_FILE = "seal-rsa3072.pem"


@dataclass(frozen=True)
class Seal:
    """What signs a bundle."""

    private: rsa.RSAPrivateKey
    chain: tuple[stranger.Certificate, ...]
    """The signer's certificate, then its root."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the root certificate, in hexadecimal: what a recipient may compare with the vault's own page."""
        return self.chain[-1].fingerprint

    @property
    def chain_pem(self) -> str:
        """The certificates for `signer-chain.pem`."""
        return stranger.pem_chain(list(self.chain))

    def sign(self, tag_manifest_digest: bytes, *, now: dt.datetime) -> bytes:
        """Return the detached CMS signature (CAdES) over the file of this SHA-256. The same key, file and time give the same bytes."""
        attributes = stranger.seal_attributes(tag_manifest_digest, iso(now), self.chain[0].raw)
        signature = self.private.sign(stranger.der(0x31, *attributes), padding.PKCS1v15(), hashes.SHA256())
        return stranger.signed_data(list(self.chain), attributes, int.from_bytes(signature, "big"))


def ensure_seal_key(folder: Path, *, now: dt.datetime) -> None:
    """Make key and certificates where they are missing; never replaces them.

    Both stand in one file that appears whole or not at all, so that two processes starting at once cannot mix theirs.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if (folder / _FILE).exists():
        return
    root_key = rsa.generate_private_key(65537, KEY_BITS)
    key = rsa.generate_private_key(65537, KEY_BITS)
    root_name, name = _name("Provenance Vault local root", root_key), _name("Provenance Vault seal", key)
    root = _certificate(root_name, root_name, root_key, root_key, now=now, is_root=True)
    certificate = _certificate(name, root_name, key, root_key, now=now, is_root=False)
    chain = b"".join(one.public_bytes(Encoding.PEM) for one in (certificate, root))
    temporary = folder / f".seal-{secrets.token_hex(8)}"
    write_private(temporary, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + chain)
    try:
        (folder / _FILE).hardlink_to(temporary)
    except FileExistsError:
        return
    finally:
        temporary.unlink()


def load_seal(folder: Path) -> Seal:
    """Return the vault's seal.

    Raises:
        StorageFault: key or certificates are missing or do not belong together.
    """
    hint = "Restore the keys folder from the backup. Bundles already handed over stay verifiable without it."
    try:
        pem = (folder / _FILE).read_text(encoding="ascii")
        key = load_pem_private_key(pem.encode(), password=None)
        chain = tuple(stranger.parse_pem_chain(pem))
    except (OSError, ValueError, stranger.Malformed) as error:
        msg = f"the seal's key could not be read: {error}"
        raise StorageFault(msg, hint=hint) from error
    if not isinstance(key, rsa.RSAPrivateKey) or len(chain) != 2:
        msg = f"got a {type(key).__name__} and {len(chain)} certificates as the seal, expected an RSA key and two"
        raise StorageFault(msg, hint=hint)
    if key.public_key().public_numbers().n != chain[0].modulus:
        msg = "the seal's key does not belong to its certificate"
        raise StorageFault(msg, hint=hint)
    return Seal(key, chain)


def _name(common_name: str, key: rsa.RSAPrivateKey) -> x509.Name:
    """Return a name that differs from vault to vault, and names no person: the certificate travels with every bundle."""
    numbers = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    digest = hashes.Hash(hashes.SHA256())
    digest.update(numbers)
    mark = digest.finalize().hex()[:16]
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{common_name} {mark}")])


def _certificate(
    name: x509.Name,
    issuer: x509.Name,
    key: rsa.RSAPrivateKey,
    issuer_key: rsa.RSAPrivateKey,
    *,
    now: dt.datetime,
    is_root: bool,
) -> x509.Certificate:
    begin = now.astimezone(dt.UTC).replace(microsecond=0)
    usage = x509.KeyUsage(
        digital_signature=not is_root,
        content_commitment=not is_root,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=is_root,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin - dt.timedelta(days=1))
        .not_valid_after(begin + dt.timedelta(days=365 * VALID_YEARS))
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=0 if is_root else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )
