// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSmsSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates SMS sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_ACTION, errors::PARAMETER_MISMATCH_THIRD_PARTY, errors::SIGN_NAME_EXISTS,
        errors::INVALID_QUALIFICATION, errors::INVALID_SIGN_NAME,
        errors::INVALID_APPLY_SCENE_CONTENT, errors::MISS_APPLY_SCENE_CONTENT,
        errors::MISSING_SIGN_NAME, errors::QUALIFICATION_NOT_FOUND,
    )
)]
pub struct CreateSmsSign {
    /// App icp record id.
    pub app_icp_record_id: Option<i64>,
    /// Apply scene content, for example `http://www.aliyun.com/`.
    pub apply_scene_content: Option<String>,
    /// Authorization letter id.
    pub authorization_letter_id: Option<i64>,
    /// More data.
    #[rpc(json)]
    pub more_data: Vec<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qualification id.
    pub qualification_id: i64,
    /// Remark: at most 500 characters, for example `登录场景使用验证码`.
    #[rpc(max_len = 500)]
    pub remark: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云验证码`.
    pub sign_name: String,
    /// Sign source: `0`, `1`, `2`, `3`, `4`, `5`, for example `0`.
    pub sign_source: i32,
    /// Sign type: default `1`, for example `1`.
    pub sign_type: Option<i32>,
    /// Third party: default `false`, for example `false`.
    pub third_party: Option<bool>,
    /// Trademark id.
    pub trademark_id: Option<i64>,
}

/// Answer of [`CreateSmsSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSmsSignResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Order id, for example `2004415****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
}
