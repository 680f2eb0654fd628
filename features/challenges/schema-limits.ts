export const mostTitle = 140;
export const mostWords = 1500;
export const mostTest = 600;
export const mostCriteria = 10;
export const mostProjects = 20;
export const mostMissions = 12;
