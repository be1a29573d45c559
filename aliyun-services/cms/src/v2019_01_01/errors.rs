// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Cms 2019-01-01 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AccessDeniedException`, HTTP 401.
pub const ACCESS_DENIED_EXCEPTION: ErrorCode = ErrorCode::new(401, "AccessDeniedException");
/// `AccessForbidden`, HTTP 403.
pub const ACCESS_FORBIDDEN: ErrorCode = ErrorCode::new(403, "AccessForbidden");
/// `AgentStateError`, HTTP 412.
pub const AGENT_STATE_ERROR: ErrorCode = ErrorCode::new(412, "AgentStateError");
/// `BadRequest`, HTTP 400.
pub const BAD_REQUEST: ErrorCode = ErrorCode::new(400, "BadRequest");
/// `ContactGroup.NotExists`, HTTP 404.
pub const CONTACT_GROUP_NOT_EXISTS: ErrorCode = ErrorCode::new(404, "ContactGroup.NotExists");
/// `ContactNotExists`, HTTP 404.
pub const CONTACT_NOT_EXISTS: ErrorCode = ErrorCode::new(404, "ContactNotExists");
/// `CreateAlarmError`, HTTP 400.
pub const CREATE_ALARM_ERROR: ErrorCode = ErrorCode::new(400, "CreateAlarmError");
/// `ExceedingQuota`, HTTP 406.
pub const EXCEEDING_QUOTA: ErrorCode = ErrorCode::new(406, "ExceedingQuota");
/// `500`, HTTP 500.
pub const E_500: ErrorCode = ErrorCode::new(500, "500");
/// `Forbidden`, HTTP 403.
pub const FORBIDDEN: ErrorCode = ErrorCode::new(403, "Forbidden");
/// `Forbidden`, HTTP 404.
pub const FORBIDDEN_404: ErrorCode = ErrorCode::new(404, "Forbidden");
/// `IllegalAddress`, HTTP 400.
pub const ILLEGAL_ADDRESS: ErrorCode = ErrorCode::new(400, "IllegalAddress");
/// `InternalError`, HTTP 500.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new(500, "InternalError");
/// `InternalFailure`, HTTP 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode::new(500, "InternalFailure");
/// `InternetServerError`, HTTP 500.
pub const INTERNET_SERVER_ERROR: ErrorCode = ErrorCode::new(500, "InternetServerError");
/// `InvalidAuthorization`, HTTP 403.
pub const INVALID_AUTHORIZATION: ErrorCode = ErrorCode::new(403, "InvalidAuthorization");
/// `InvalidClientTokenId`, HTTP 403.
pub const INVALID_CLIENT_TOKEN_ID: ErrorCode = ErrorCode::new(403, "InvalidClientTokenId");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameterValue`, HTTP 400.
pub const INVALID_PARAMETER_VALUE: ErrorCode = ErrorCode::new(400, "InvalidParameterValue");
/// `InvalidQueryParameter`, HTTP 400.
pub const INVALID_QUERY_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidQueryParameter");
/// `LimitorError`, HTTP 400.
pub const LIMITOR_ERROR: ErrorCode = ErrorCode::new(400, "LimitorError");
/// `LimitExceeded`, HTTP 402.
pub const LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(402, "LimitExceeded");
/// `NameNotExists`, HTTP 400.
pub const NAME_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "NameNotExists");
/// `NameRepeat`, HTTP 400.
pub const NAME_REPEAT: ErrorCode = ErrorCode::new(400, "NameRepeat");
/// `OperationError`, HTTP 400.
pub const OPERATION_ERROR: ErrorCode = ErrorCode::new(400, "OperationError");
/// `OperatorCityInvalid`, HTTP 400.
pub const OPERATOR_CITY_INVALID: ErrorCode = ErrorCode::new(400, "OperatorCityInvalid");
/// `OperatorInvalid`, HTTP 400.
pub const OPERATOR_INVALID: ErrorCode = ErrorCode::new(400, "OperatorInvalid");
/// `OverLimit`, HTTP 412.
pub const OVER_LIMIT: ErrorCode = ErrorCode::new(412, "OverLimit");
/// `ParameterInvalid`, HTTP 400.
pub const PARAMETER_INVALID: ErrorCode = ErrorCode::new(400, "ParameterInvalid");
/// `ResouceOverLimit`, HTTP 412.
pub const RESOUCE_OVER_LIMIT: ErrorCode = ErrorCode::new(412, "ResouceOverLimit");
/// `ResourcesOverLimit`, HTTP 412.
pub const RESOURCES_OVER_LIMIT: ErrorCode = ErrorCode::new(412, "ResourcesOverLimit");
/// `ResourceConflict`, HTTP 409.
pub const RESOURCE_CONFLICT: ErrorCode = ErrorCode::new(409, "ResourceConflict");
/// `ResourceExist`, HTTP 409.
pub const RESOURCE_EXIST: ErrorCode = ErrorCode::new(409, "ResourceExist");
/// `ResourceNotFound`, HTTP 404.
pub const RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "ResourceNotFound");
/// `ResourceNotFound`, HTTP 200.
pub const RESOURCE_NOT_FOUND_200: ErrorCode = ErrorCode::new(200, "ResourceNotFound");
/// `ResourceOverLimit`, HTTP 429.
pub const RESOURCE_OVER_LIMIT: ErrorCode = ErrorCode::new(429, "ResourceOverLimit");
/// `RestrictedUser`, HTTP 403.
pub const RESTRICTED_USER: ErrorCode = ErrorCode::new(403, "RestrictedUser");
/// `%s`, HTTP 400.
pub const S: ErrorCode = ErrorCode::new(400, "%s");
/// `%s`, HTTP 200.
pub const S_200: ErrorCode = ErrorCode::new(200, "%s");
/// `%s`, HTTP 201.
pub const S_201: ErrorCode = ErrorCode::new(201, "%s");
/// `%s`, HTTP 204.
pub const S_204: ErrorCode = ErrorCode::new(204, "%s");
/// `%s`, HTTP 206.
pub const S_206: ErrorCode = ErrorCode::new(206, "%s");
/// `%s`, HTTP 401.
pub const S_401: ErrorCode = ErrorCode::new(401, "%s");
/// `%s`, HTTP 403.
pub const S_403: ErrorCode = ErrorCode::new(403, "%s");
/// `%s`, HTTP 404.
pub const S_404: ErrorCode = ErrorCode::new(404, "%s");
/// `%s`, HTTP 406.
pub const S_406: ErrorCode = ErrorCode::new(406, "%s");
/// `%s`, HTTP 409.
pub const S_409: ErrorCode = ErrorCode::new(409, "%s");
/// `%s`, HTTP 412.
pub const S_412: ErrorCode = ErrorCode::new(412, "%s");
/// `%s`, HTTP 422.
pub const S_422: ErrorCode = ErrorCode::new(422, "%s");
/// `%s`, HTTP 499.
pub const S_499: ErrorCode = ErrorCode::new(499, "%s");
/// `%s`, HTTP 500.
pub const S_500: ErrorCode = ErrorCode::new(500, "%s");
/// `%s`, HTTP 503.
pub const S_503: ErrorCode = ErrorCode::new(503, "%s");
/// `TaskNotExists`, HTTP 400.
pub const TASK_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "TaskNotExists");
/// `ThrottlingException`, HTTP 429.
pub const THROTTLING_EXCEPTION: ErrorCode = ErrorCode::new(429, "ThrottlingException");
/// `Throttli∂ngException`, HTTP 429.
pub const THROTTLI_NG_EXCEPTION: ErrorCode = ErrorCode::new(429, "Throttli∂ngException");
