"""VERIFY.txt: how to check the bundle with stock programs, Chinese and English, every command ready to run. Pure.

A test runs every line that begins with `$` as it stands, in the unpacked folder.
"""

from __future__ import annotations

from vault.evidence.printed import Edition
from vault.evidence.words import say

_TEXT = """\
{number} - how to check this bundle / 如何核验本证据包
================================================================

Unpack the ZIP first. All commands are run in its folder. / 请先解压，并在该文件夹内运行以下命令。

1. Everything at once; Python 3.8 or newer, nothing to install, no network. It names every altered, missing, added or renamed file.
   一次核验全部内容；需 Python 3.8 以上，无需安装、无需联网。会列出被改动、缺失、增加或改名的文件。

    $ python3 verify.py .

   The ZIP itself can be checked the same way, which also finds anything hidden between its entries:
   也可直接核验 ZIP，可发现藏在条目之间的内容：
       python3 verify.py {number}.zip

2. With stock programs / 使用通用工具

   Files against the manifests / 文件与清单:
    $ sha256sum -c --quiet manifest-sha256.txt
    $ sha256sum -c --quiet tagmanifest-sha256.txt

   The signature over the tag manifest; better with the root certificate you got from the seller by another way in place of
   signatures/signer-chain.pem / 对清单的签名；最好用您从卖方另行取得的根证书代替 signatures/signer-chain.pem:
    $ openssl cms -verify -binary -inform DER -in signatures/tagmanifest-sha256.txt.p7s -content tagmanifest-sha256.txt \
-CAfile signatures/signer-chain.pem -purpose any -attime {sealed_epoch} -out /dev/null

   These find altered and missing files, but not a file that was added: step 1 does. On Windows: certutil -hashfile FILE SHA256
   以上可发现改动与缺失，但不能发现增加的文件（第 1 步可以）。Windows 可用：certutil -hashfile 文件 SHA256

3. The bundle id, to compare with what the seller told you / 证据包标识，与卖方告知的比对

    $ sha256sum tagmanifest-sha256.txt

   Root certificate, SHA-256 / 根证书指纹:
       {fingerprint}
   Log key / 日志公钥:
       {vkey}
   Given to verify.py with --fingerprint and --key, as you know them from elsewhere, they are checked too. From this file alone they
   prove nothing. / 请以另行获知的值用 --fingerprint 与 --key 核对；仅凭本文件不能证明密钥归属。

What a passed check means / 通过意味着什么
   Internally consistent and unchanged since it was sealed ({sealed_at}, local clock); the seller's own signature.
   内容自洽，自封存（{sealed_at}，本机时钟）以来未改动；为卖方自有签名。

What it does NOT prove / 不能证明什么
{not_proved}
"""


def instructions(edition: Edition, *, vkey: str, sealed_at: str, sealed_epoch: int) -> bytes:
    """Return VERIFY.txt."""
    not_proved = "\n".join(
        f"   - {say(f'not_{item}', 'en')}\n     {say(f'not_{item}', 'zh')}" for item in (1, 2, 3, 4, 5)
    )
    return _TEXT.format(
        number=edition.number,
        sealed_epoch=sealed_epoch,
        sealed_at=sealed_at,
        fingerprint=edition.fingerprint,
        vkey=vkey,
        not_proved=not_proved,
    ).encode()
