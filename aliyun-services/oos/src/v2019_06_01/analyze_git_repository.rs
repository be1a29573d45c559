// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AnalyzeGitRepository`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `AnalyzeGitRepository`.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/AnalyzeGitRepository)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct AnalyzeGitRepository {
    /// Branch.
    pub branch: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Org id.
    pub org_id: Option<String>,
    /// Owner.
    pub owner: String,
    /// Platform.
    pub platform: String,
    /// Region id.
    pub region_id: Option<String>,
    /// Repo full name.
    pub repo_full_name: Option<String>,
    /// Repo id.
    pub repo_id: Option<String>,
}

/// Answer of [`AnalyzeGitRepository`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AnalyzeGitRepositoryResponse {
    /// Analysis results.
    pub analysis_results: Vec<AnalysisResult>,
    /// Count.
    pub count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Analysis result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AnalysisResult {
    /// Build files.
    pub build_files: Vec<BuildFile>,
    /// Build type.
    pub build_type: String,
    /// Runtime type.
    pub runtime_type: String,
}

/// Build file.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BuildFile {
    /// File type.
    pub file_type: String,
    /// Paths.
    pub paths: Vec<String>,
}
