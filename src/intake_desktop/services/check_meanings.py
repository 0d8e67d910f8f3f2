"""What each finding of ``check`` means, and what to do.

English and plain ASCII only, for now: this is for the person who looks after the laptop, at a
command line without Qt and so without its translations. Whoever meets people sees the window.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What it means, in a sentence or two, and what to do where there is something to do."""

    means: str
    advice: str = ""


_RESTORE = (
    "Change nothing in the folder. The program offers to restore a backup when it is started; "
    "where it finds none, call for help."
)

WORDS: dict[str, Words] = {
    "version.known": Words("This version is installed."),
    "version.unknown": Words(
        "Its version cannot be told here, as may be in an installed program without package lists."
    ),
    "version.no-cipher": Words(
        "The database library has no encryption. The program refuses to open a vault with it.",
        "Install the program again from its own packages.",
    ),
    "vault.absent": Words(
        "There is no vault here yet.", "None needed: the first start of the program makes one."
    ),
    "vault.missing": Words(
        "There is no vault in this folder.",
        "Look whether the name is right and the disk it lies on is plugged in.",
    ),
    "vault.trouble": Words(
        "The program read the whole vault and found it damaged; it opens it no more. The detail "
        "says where.",
        _RESTORE,
    ),
    "vault.in-use": Words(
        "The program is running with this vault. Its encrypted file was not opened for this check.",
        "To look at everything, close the window and check again.",
    ),
    "vault.in-use-unknown": Words(
        "It cannot be told whether the program is running with this vault, so its encrypted file "
        "was not opened for this check.",
        "Run the check as the person to whom the vault belongs.",
    ),
    "vault.not-readable": Words(
        "The vault's folder or file cannot be read.",
        "Run the check as the person to whom the vault belongs. If that is you, the disk may fail.",
    ),
    "vault.leftover": Words(
        "Something was being written here when the program or the laptop stopped. "
        "What was saved before is not in it.",
        "While the program is closed, it may be removed.",
    ),
    "database.plausible": Words(
        "From outside, the encrypted file looks as it should. Only opening it proves more."
    ),
    "database.missing": Words(
        "The keys are here but the encrypted file with the records is not.",
        "Look in the bin and at other copies of this folder. " + _RESTORE,
    ),
    "database.damaged": Words(
        "The encrypted file is not what it should be: empty, cut off, not encrypted, or no file.",
        _RESTORE,
    ),
    "database.log-beside": Words(
        "The vault was not closed properly. The newest saves are in this log and nowhere else.",
        "Never remove or copy one without the other. Opening the vault puts it right.",
    ),
    "keys.sound": Words("The file of keys is whole. Which passphrase opens it cannot be told."),
    "keys.no-recovery": Words(
        "No recovery code opens this vault. If every passphrase is forgotten, it stays shut.",
        "Make sure that at least two members of staff can unlock it.",
    ),
    "keys.missing": Words(
        "The encrypted file is here but the file of keys is not. Without it nothing can be opened.",
        "Look in the bin and at other copies of this folder. " + _RESTORE,
    ),
    "keys.damaged": Words("The file of keys is damaged, so the vault cannot be opened.", _RESTORE),
    "keys.too-new": Words(
        "A newer version of this program wrote the file of keys.", "Install that newer version."
    ),
    "keys.not-readable": Words(
        "The file of keys cannot be read.",
        "Run the check as the person to whom the vault belongs. If that is you, the disk may fail.",
    ),
    "permissions.private": Words("Only the owner may read the folder and the files in it."),
    "permissions.folder-open": Words(
        "Other accounts on this laptop may look into this folder.",
        "Close it to them: chmod 700, then the folder's name.",
    ),
    "permissions.file-open": Words(
        "Other accounts on this laptop may use this file.",
        "Close it to them: chmod 600, then the file's name.",
    ),
    "permissions.owner": Words(
        "This belongs to another account, which can read, change or remove it.",
        "Ask who made it. Whoever administers this laptop can give it back (chown).",
    ),
    "permissions.unknown": Words("Who may read these files cannot be told here."),
    "swap.none": Words("This laptop moves no memory to a disk."),
    "swap.memory": Words("Swap lies in compressed memory and touches no disk."),
    "swap.encrypted": Words("Swap is encrypted."),
    "swap.plain": Words(
        "What is open in the window may be written to this disk unencrypted and stay there.",
        "Switch it off (swapoff, then remove it from /etc/fstab), or let it be encrypted.",
    ),
    "swap.unknown": Words("Whether memory is written to a disk unencrypted cannot be told here."),
    "disk.encrypted": Words("The disk under the vault's folder is encrypted."),
    "disk.plain": Words(
        "The disk under the vault's folder is not encrypted, as far as this system can tell. The "
        "vault itself is; papers saved as PDF and traces of other programs are not.",
        "Encrypt the whole disk when the laptop is next set up.",
    ),
    "disk.memory": Words(
        "The vault's folder lies in memory and is gone when the laptop is switched off.",
        "Fine for a sample. A vault that should last belongs on a disk.",
    ),
    "disk.unknown": Words("Whether the disk under the vault's folder is encrypted is not known."),
    "scratch.memory": Words("Temporary files lie in memory, for this account only."),
    "scratch.disk": Words(
        "Temporary files would lie on a disk, since no private place in memory was found.",
        "Start the program from a desktop session, which has one.",
    ),
    "network.sealable": Words("The program can seal itself off the network on this laptop."),
    "network.open": Words(
        "The program cannot seal itself off the network here, so it opens no vault.",
        "Install libseccomp2 (Debian's name), or ask why this system does not allow seccomp.",
    ),
    "network.no-seal": Words(
        "This system has no seal of the kind that the program uses. The window says so.",
        "Let a firewall rule refuse the program every connection, or keep this laptop offline.",
    ),
    "folder.local": Words("No known service, and no network, copies the folder elsewhere."),
    "folder.synced": Words(
        "What lies in the vault's folder leaves this laptop by itself. The program refuses to open "
        "a vault there.",
        "Start the program with that folder and choose: Move it to this laptop.",
    ),
    "printing.keeps": Words(
        "The print system keeps papers, or their titles, after they are printed. The program takes "
        "its own out again when they are done; those of other programs stay.",
        "Add to /etc/cups/cupsd.conf: PreserveJobFiles No, and on a line of its own: "
        "PreserveJobHistory No. Then restart cups.",
    ),
    "printing.forgets": Words("The print system keeps nothing of a paper that is printed."),
    "printing.none": Words("No print system is installed here."),
    "printing.unknown": Words("What the print system keeps of printed papers cannot be told here."),
    "hibernation.none": Words("This laptop cannot write its memory to a disk to sleep."),
    "hibernation.encrypted": Words("Memory that is written to a disk for sleeping is encrypted."),
    "hibernation.plain": Words(
        "Sleeping to disk (hibernation) writes all memory unencrypted, an open vault's too.",
        "Switch it off: systemctl mask hibernate.target hybrid-sleep.target, or encrypt swap.",
    ),
    "hibernation.unknown": Words("Whether memory is written to a disk for sleeping is not known."),
    "inside.wrong-passphrase": Words(
        "The passphrase opens no slot of this vault, so nothing inside was looked at.",
        "Look at Caps Lock and the keyboard's language, and try again.",
    ),
    "inside.in-use": Words(
        "The program is running with this vault, so it was not looked at from inside.",
        "Close the window and check again.",
    ),
    "inside.not-sealed": Words(
        "This process could not be closed off from the network, so it did not open the vault. The "
        "detail says why.",
    ),
    "inside.not-opened": Words(
        "The vault could not be opened with this passphrase, though that is right. The detail "
        "says why.",
        _RESTORE,
    ),
    "inside.sound": Words(
        "Every page, every record and every row of the log was read and fits together."
    ),
    "inside.damaged": Words("The vault opens, but a part of it is damaged.", _RESTORE),
    "inside.log-broken": Words(
        "The log does not fit together: somebody, or something, changed it past the program.",
        _RESTORE,
    ),
    "inside.no-room": Words(
        "There is not enough room to look at the vault from inside.",
        "Make room in the temporary folder, or close other programs.",
    ),
    "backup.sound": Words("This backup was restored on trial and all of it was read."),
    "backup.damaged": Words(
        "This backup cannot be restored.",
        "Keep it, and let the program make a new one: it does so each day and as it closes.",
    ),
    "backup.other-keys": Words(
        "This backup is from before the keys were changed, and opens with an older key only. "
        "The program puts that right the next time the vault is open."
    ),
    "backup.none": Words(
        "There is no backup on this laptop yet.",
        "Open the vault once and close the window: that makes one.",
    ),
    "core.none": Words("A program that crashes leaves no copy of its memory."),
    "core.file": Words(
        "A program started from here that crashes leaves a copy of its memory in a file.",
        "Switch that off for this account: ulimit -c 0.",
    ),
    "core.handler": Words(
        "A program that crashes hands a copy of its memory to this program, which may keep it.",
        "Set that program to keep nothing, or switch it off.",
    ),
    "core.unknown": Words("What a program that crashes leaves behind cannot be told here."),
}
