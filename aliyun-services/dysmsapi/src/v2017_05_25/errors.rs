// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Dysmsapi 2017-05-25 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AssocSignUnapproved`, HTTP 400.
pub const ASSOC_SIGN_UNAPPROVED: ErrorCode = ErrorCode::new(400, "AssocSignUnapproved");
/// `ForbiddenAction`, HTTP 400.
pub const FORBIDDEN_ACTION: ErrorCode = ErrorCode::new(400, "ForbiddenAction");
/// `ForbiddenAction`, HTTP 200.
pub const FORBIDDEN_ACTION_200: ErrorCode = ErrorCode::new(200, "ForbiddenAction");
/// `InvalidApplySceneContent`, HTTP 400.
pub const INVALID_APPLY_SCENE_CONTENT: ErrorCode = ErrorCode::new(400, "InvalidApplySceneContent");
/// `InvalidMoreData`, HTTP 400.
pub const INVALID_MORE_DATA: ErrorCode = ErrorCode::new(400, "InvalidMoreData");
/// `InvalidQualification`, HTTP 400.
pub const INVALID_QUALIFICATION: ErrorCode = ErrorCode::new(400, "InvalidQualification");
/// `InvalidSignName`, HTTP 400.
pub const INVALID_SIGN_NAME: ErrorCode = ErrorCode::new(400, "InvalidSignName");
/// `InvalidTemplateContent.Format`, HTTP 400.
pub const INVALID_TEMPLATE_CONTENT_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidTemplateContent.Format");
/// `InvalidTemplateRule`, HTTP 400.
pub const INVALID_TEMPLATE_RULE: ErrorCode = ErrorCode::new(400, "InvalidTemplateRule");
/// `InvalidTemplateRule.Format`, HTTP 400.
pub const INVALID_TEMPLATE_RULE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidTemplateRule.Format");
/// `MissingSignName`, HTTP 400.
pub const MISSING_SIGN_NAME: ErrorCode = ErrorCode::new(400, "MissingSignName");
/// `MissingTemplateName`, HTTP 404.
pub const MISSING_TEMPLATE_NAME: ErrorCode = ErrorCode::new(404, "MissingTemplateName");
/// `MissApplySceneContent`, HTTP 400.
pub const MISS_APPLY_SCENE_CONTENT: ErrorCode = ErrorCode::new(400, "MissApplySceneContent");
/// `ParameterMismatch.ThirdParty`, HTTP 400.
pub const PARAMETER_MISMATCH_THIRD_PARTY: ErrorCode =
    ErrorCode::new(400, "ParameterMismatch.ThirdParty");
/// `QualificationNotFound`, HTTP 404.
pub const QUALIFICATION_NOT_FOUND: ErrorCode = ErrorCode::new(404, "QualificationNotFound");
/// `ServiceNotOpened`, HTTP 400.
pub const SERVICE_NOT_OPENED: ErrorCode = ErrorCode::new(400, "ServiceNotOpened");
/// `SignatureNotFound`, HTTP 404.
pub const SIGNATURE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "SignatureNotFound");
/// `SignName.Exists`, HTTP 400.
pub const SIGN_NAME_EXISTS: ErrorCode = ErrorCode::new(400, "SignName.Exists");
/// `SmsSignatureNotFound`, HTTP 404.
pub const SMS_SIGNATURE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "SmsSignatureNotFound");
/// `TemplateNotFound`, HTTP 404.
pub const TEMPLATE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "TemplateNotFound");
/// `TemplateParameterCountIllegal`, HTTP 400.
pub const TEMPLATE_PARAMETER_COUNT_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "TemplateParameterCountIllegal");
/// `TemplateVarLimitExceeded`, HTTP 400.
pub const TEMPLATE_VAR_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(400, "TemplateVarLimitExceeded");
