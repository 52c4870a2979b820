//! What a reviewer would otherwise have to look for: file lengths, the direction of imports, module
//! docs, unfinished code, reasons beside `unsafe`, and words that belong to one machine.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Most lines of a source file.
const LINES: usize = 600;

/// The layers: a file imports from its own or one before it. `context` and `backend` stand apart.
const LAYERS: [&str; 9] = ["base", "scalar", "host", "ops", "kernel", "device", "graph", "plan", "api"];

/// A text file of the repository, by its path from the root.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is(&self, extensions: &[&str]) -> bool {
        let extension = Path::new(&self.path).extension().and_then(|e| e.to_str());
        extension.is_some_and(|e| extensions.contains(&e))
    }
}

/// The files with these extensions; build output is not among them.
fn files(extensions: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = vec![root.to_path_buf()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder can be listed") {
            let path = entry.expect("an entry can be read").path();
            let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            if path.is_dir() {
                if !name.starts_with('.') && name != "target" && name != "__pycache__" {
                    folders.push(path);
                }
                continue;
            }
            let relative = path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
            let mut file = File { path: relative.replace('\\', "/"), text: String::new() };
            if file.is(extensions) {
                file.text = std::fs::read_to_string(&path).unwrap_or_default();
                files.push(file);
            }
        }
    }
    assert!(!files.is_empty(), "no file ends in any of {extensions:?}");
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The crate's own sources.
fn sources() -> Vec<File> {
    files(&["rs"]).into_iter().filter(|f| f.path.starts_with("src/")).collect()
}

/// Fails with all findings, a line each.
fn none(what: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{what}:\n{}", findings.join("\n"));
}

/// Rust code with comments, strings and character literals blanked out; lines stay where they are.
fn code(text: &str) -> String {
    let bytes: Vec<char> = text.chars().collect();
    let at = |i: usize| bytes.get(i).copied().unwrap_or('\0');
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    // Blanks up to `end`, keeping line ends.
    let blank = |out: &mut String, from: usize, end: usize| {
        out.extend(bytes[from..end.min(bytes.len())].iter().map(|&c| if c == '\n' { c } else { ' ' }));
        end
    };
    while i < bytes.len() {
        let word_before = i > 0 && (at(i - 1).is_alphanumeric() || at(i - 1) == '_');
        let hashes = |from: usize| (from..).take_while(|&j| at(j) == '#').count();
        let end = match (at(i), at(i + 1)) {
            ('/', '/') => (i..bytes.len()).find(|&j| at(j) == '\n').unwrap_or(bytes.len()),
            ('/', '*') => {
                (i + 2..bytes.len()).find(|&j| at(j) == '*' && at(j + 1) == '/').map_or(i, |j| j + 2)
            }
            ('r', '"' | '#') if !word_before && at(i + 1 + hashes(i + 1)) == '"' => {
                let n = hashes(i + 1);
                let closes = |j: &usize| at(*j) == '"' && hashes(j + 1) >= n;
                (i + n + 2..bytes.len()).find(closes).map_or(bytes.len(), |j| j + 1 + n)
            }
            ('"', _) => {
                let mut j = i + 1;
                while j < bytes.len() && at(j) != '"' {
                    j += if at(j) == '\\' { 2 } else { 1 };
                }
                j + 1
            }
            ('\'', '\\') => (i + 3..bytes.len()).find(|&j| at(j) == '\'').map_or(i, |j| j + 1),
            ('\'', _) if at(i + 2) == '\'' => i + 3,
            _ => {
                out.push(at(i));
                i += 1;
                continue;
            }
        };
        i = blank(&mut out, i, end);
    }
    out
}

/// Places of a word in code, as byte offsets: not as a part of a longer one.
fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    code.match_indices(word).map(|(at, _)| at).filter(move |&at| {
        !part(code[..at].chars().next_back()) && !part(code[at + word.len()..].chars().next())
    })
}

fn line_of(code: &str, at: usize) -> usize {
    code[..at].matches('\n').count() + 1
}

#[test]
fn files_are_short() {
    let long: Vec<String> = files(&["rs", "wgsl", "cu", "py", "sh"])
        .iter()
        // What is generated is as long as it is.
        .filter(|f| !f.path.starts_with("tests/golden/"))
        .map(|f| (f.text.lines().count(), &f.path))
        .filter(|&(lines, _)| lines > LINES)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    none("files above 600 lines", &long);
}

#[test]
fn modules_say_what_they_own() {
    let silent: Vec<String> =
        files(&["rs"]).into_iter().filter(|f| !f.text.starts_with("//! ")).map(|f| f.path).collect();
    none("modules without a `//!` line at their head", &silent);
}

/// What `crate::` paths of a file name first, with the place of each.
fn roots(code: &str) -> Vec<(usize, String)> {
    let mut roots = Vec::new();
    for at in words(code, "crate") {
        let Some(rest) = code[at + 5..].strip_prefix("::") else { continue };
        let name = |text: &str| -> String {
            text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        let Some(group) = rest.strip_prefix('{') else {
            roots.push((at, name(rest)));
            continue;
        };
        let mut depth = 1;
        let mut start = 0;
        for (i, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if (c == ',' && depth == 1) || depth == 0 {
                roots.push((at, name(&group[start..i])));
                start = i + 1;
            }
            if depth == 0 {
                break;
            }
        }
    }
    // A macro that users call can reach nothing but what the crate exports.
    let free =
        |at: usize, root: &str| code[..at].ends_with('$') && !LAYERS.contains(&root) && root != "backend";
    roots.retain(|(at, root)| !root.is_empty() && !free(*at, root));
    roots
}

/// Why a file of `folders` may not import `root`, if it may not.
fn forbidden(folders: &[&str], root: &str, path: &str) -> Option<String> {
    let rank = |layer: &str| LAYERS.iter().position(|l| *l == layer);
    let home = folders[0];
    match (home, root) {
        ("lib.rs", _) => None,
        ("context.rs", "base" | "device" | "backend") => None,
        ("context.rs", _) => Some("context opens devices and knows nothing else".into()),
        // A backend sees the contract and what is below it, and of its siblings nothing.
        ("backend", "base" | "scalar" | "host" | "ops" | "kernel" | "device") => None,
        ("backend", "backend")
            if folders.len() == 2 || path.contains(&format!("backend::{}", folders[1])) =>
        {
            None
        }
        ("backend", _) => Some("a backend imports base, scalar, host, ops, kernel and device only".into()),
        (_, "backend") => Some("only context names backends".into()),
        ("api", "context") => None,
        (_, "context") => Some("only api asks context to open devices".into()),
        (home, root) => match (rank(home), rank(root)) {
            (None, _) => Some(format!("{home} is no layer")),
            (Some(own), Some(other)) if other <= own => None,
            (Some(_), Some(_)) => Some(format!("{root} lies above {home}")),
            // The top layer may use what the crate exports.
            (Some(own), None) if own + 1 == LAYERS.len() => None,
            (Some(_), None) => Some("exported at the root: name the module that owns it".into()),
        },
    }
}

#[test]
fn imports_point_downward() {
    let mut wrong = Vec::new();
    for file in sources() {
        let folders: Vec<&str> = file.path["src/".len()..].split('/').collect();
        let code = code(&file.text);
        for (at, root) in roots(&code) {
            let path: String = code[at..].chars().take_while(|c| !";{(".contains(*c)).collect();
            if let Some(why) = forbidden(&folders, &root, &path) {
                wrong.push(format!("{}:{}: crate::{root}: {why}", file.path, line_of(&code, at)));
            }
        }
        // `super` must not leave the layer.
        let depth = folders.len() - usize::from(file.path.ends_with("/mod.rs"));
        let climb = "super::".repeat(depth.max(2));
        if let Some(at) = code.find(&climb) {
            wrong.push(format!("{}:{}: {climb} leaves the layer", file.path, line_of(&code, at)));
        }
    }
    none("imports against the layers", &wrong);
}

#[test]
fn nothing_is_left_unfinished() {
    let mut found = Vec::new();
    for file in sources() {
        let code = code(&file.text);
        for name in ["todo", "unimplemented", "dbg", "println", "print"] {
            let calls = words(&code, name).filter(|at| code[at + name.len()..].starts_with('!'));
            found.extend(calls.map(|at| format!("{}:{}: {name}!", file.path, line_of(&code, at))));
        }
    }
    none("macros that do not belong in a library", &found);
}

#[test]
fn unsafe_code_gives_its_reason() {
    let mut bare = Vec::new();
    for file in sources() {
        let code = code(&file.text);
        let lines: Vec<&str> = file.text.lines().collect();
        let near = |from: usize, to: usize, what: &str| {
            lines[from..to.min(lines.len())].iter().any(|line| line.contains(what))
        };
        for at in words(&code, "unsafe") {
            let line = line_of(&code, at);
            let next = code[at + "unsafe".len()..].trim_start();
            let told = match next {
                // A type, not a function.
                _ if next.starts_with("fn(") || next.starts_with("extern") => true,
                // Its contract is in its docs, or in those of what its body refers to.
                _ if next.starts_with("fn") || next.starts_with("trait") => {
                    near(line.saturating_sub(15), line, "# Safety") || near(line, line + 20, "SAFETY:")
                }
                _ => near(line.saturating_sub(6), line, "SAFETY:"),
            };
            if !told {
                bare.push(format!("{}:{line}: {}", file.path, lines[line - 1].trim()));
            }
        }
    }
    none("unsafe code without its reason", &bare);
}

#[test]
fn no_word_belongs_to_one_machine() {
    let words =
        [concat!("/wo", "rk/"), concat!("/tmp", "/target"), concat!("/ho", "me/"), concat!("/ro", "ot/")];
    let mut found = Vec::new();
    for file in files(&["rs", "md", "toml", "py", "sh", "txt", "cu", "wgsl", "yml"]) {
        for (i, line) in file.text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", file.path, i + 1, line.trim()));
            }
        }
    }
    none("paths of one machine", &found);
}

/// The checks find what they look for.
#[test]
fn the_checks_themselves() {
    let text =
        "let a = \"unsafe\"; // unsafe\nlet b = 'x'; /* unsafe\n */ r#\"\"unsafe\"#; unsafe {}\n'a: loop {}";
    let blanked = code(text);
    assert_eq!(blanked.lines().count(), text.lines().count());
    assert_eq!(words(&blanked, "unsafe").map(|at| line_of(&blanked, at)).collect::<Vec<_>>(), [3]);
    assert!(blanked.contains("'a: loop"));
    let mut seen = String::new();
    for (_, root) in
        roots("use crate::{base::{a, b}, ops::Op, DType}; $crate::{Index, s} crate::plan::x $crate::api::y")
    {
        let _ = write!(seen, "{root} ");
    }
    assert_eq!(seen, "base ops DType plan api ");
    let cases = [
        (vec!["plan", "exec.rs"], "graph", true),
        (vec!["graph", "node.rs"], "plan", false),
        (vec!["graph", "node.rs"], "DType", false),
        (vec!["api", "io.rs"], "DType", true),
        (vec!["plan", "exec.rs"], "backend", false),
        (vec!["backend", "cpu", "mod.rs"], "graph", false),
        (vec!["backend", "cpu", "mod.rs"], "kernel", true),
        (vec!["context.rs"], "backend", true),
        (vec!["context.rs"], "plan", false),
    ];
    for (folders, root, allowed) in cases {
        assert_eq!(forbidden(&folders, root, "").is_none(), allowed, "{folders:?} {root}");
    }
    assert!(forbidden(&["backend", "cpu", "a.rs"], "backend", "crate::backend::null::Null").is_some());
    assert!(forbidden(&["backend", "cpu", "a.rs"], "backend", "crate::backend::cpu::isa").is_none());
}
