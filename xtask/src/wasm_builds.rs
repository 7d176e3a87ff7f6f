//! `wasm-pack.toml`, the list of wasm builds.

use std::collections::HashSet;
use std::fs;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::project;

const FILE: &str = "wasm-pack.toml";

/// One wasm module with its JavaScript glue.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct WasmBuild {
    /// The folder under `target/wasm/` and the stem of the files in it.
    pub(crate) name: String,
    /// The features of the core that are built in.
    pub(crate) features: Vec<String>,
    /// What wasm-pack is to write the glue for.
    pub(crate) target: String,
    /// The profile in `Cargo.toml`.
    pub(crate) profile: String,
    /// Further flags for rustc.
    pub(crate) rustflags: Vec<String>,
    /// Flags for `wasm-opt`.
    pub(crate) wasm_opt: Vec<String>,
    /// The most that it may weigh: bytes of wasm and minified glue, each compressed.
    pub(crate) budget: u64,
}

/// All builds, in the order of the file.
pub(crate) fn read() -> Result<Vec<WasmBuild>> {
    let text =
        fs::read_to_string(project::root().join(FILE)).with_context(|| format!("{FILE} cannot be read"))?;
    parse(&text).with_context(|| format!("in {FILE}"))
}

fn parse(text: &str) -> Result<Vec<WasmBuild>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        /// The settings of builds that do not set their own.
        #[serde(default)]
        defaults: toml::Table,
        build: Vec<toml::Table>,
    }

    let List { defaults, build } = toml::from_str(text)?;
    let with_defaults = |own: toml::Table| {
        let mut settings = defaults.clone();
        settings.extend(own);
        toml::Value::Table(settings).try_into()
    };
    let builds = build.into_iter().map(with_defaults).collect::<Result<Vec<WasmBuild>, _>>()?;
    let mut names = HashSet::new();
    for build in &builds {
        let plain = !build.name.is_empty() && build.name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        if !plain {
            bail!("`{}` cannot be the name of a build: lower-case letters and hyphens only", build.name);
        }
        if !names.insert(&build.name) {
            bail!("two builds are named `{}`", build.name);
        }
    }
    Ok(builds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, more: &str) -> String {
        format!(
            "[[build]]\nname = \"{name}\"\nfeatures = [\"wasm\"]\ntarget = \"web\"\nprofile = \"wasm\"\n\
             rustflags = []\nwasm-opt = [\"-Oz\"]\nbudget = 40960\n{more}\n"
        )
    }

    #[test]
    fn builds_come_in_the_order_of_the_file() -> Result<()> {
        let builds = parse(&(with("inspect", "") + &with("unlock", "")))?;
        let names: Vec<_> = builds.iter().map(|build| build.name.as_str()).collect();
        assert_eq!(names, ["inspect", "unlock"]);
        Ok(())
    }

    #[test]
    fn a_build_has_the_defaults_that_it_does_not_set_itself() -> Result<()> {
        let defaults =
            "[defaults]\nprofile = \"wasm\"\ntarget = \"web\"\nwasm-opt = [\"-Oz\"]\nrustflags = []\n";
        let own = "[[build]]\nname = \"unlock\"\nfeatures = []\ntarget = \"bundler\"\nbudget = 1\n";
        let builds = parse(&(defaults.to_owned() + own))?;
        let [build] = builds.as_slice() else { bail!("one build is expected") };
        assert_eq!((build.target.as_str(), build.profile.as_str()), ("bundler", "wasm"));
        assert_eq!(build.wasm_opt, ["-Oz"]);
        assert!(parse(&(defaults.replace("profile", "porfile") + own)).is_err());
        Ok(())
    }

    #[test]
    fn a_misspelt_setting_is_refused() {
        assert!(parse(&with("inspect", "bugdet = 1")).is_err());
    }

    #[test]
    fn a_name_that_leads_out_of_the_folder_is_refused() {
        assert!(parse(&with("../inspect", "")).is_err());
        assert!(parse(&with("", "")).is_err());
    }

    #[test]
    fn a_name_given_twice_is_refused() {
        assert!(parse(&(with("inspect", "") + &with("inspect", ""))).is_err());
    }

    #[test]
    fn the_project_s_own_list_is_understood() -> Result<()> {
        assert!(read()?.iter().any(|build| build.name == "inspect"));
        Ok(())
    }
}
